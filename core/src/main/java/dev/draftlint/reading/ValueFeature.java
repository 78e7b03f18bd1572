package dev.draftlint.reading;

/** What is counted in a draft to say how concrete its value is. Each name is a row of {@code value-weights.tsv}. */
enum ValueFeature {
    /** A sentence like those that readers found to give something; each counts for as much as that is likely. */
    GIVING_SENTENCE,
    /** A figure with its unit: 40 %, $2M, 12 hours. Not the minutes of a call. */
    RESULT_FIGURE,
    /** A figure with its unit in a sentence that says what became better by it. */
    RESULT_FIGURE_HELPS,
    /** Another figure. */
    FIGURE,
    /** Numbers, in digits or words, before a word that does not fit any mail: "four freezers", "22 decibels". */
    COUNTED_THING,
    /** All numbers but those of a meeting's minutes. */
    NUMBER,
    /** A sentence in which two words of five do not fit any mail. */
    DENSE_SENTENCE,
    /** A placeholder that asks for something specific or relevant. */
    FIELD_SPECIFIC,
    /** A placeholder with a word for something concrete in its name. */
    FIELD_CONCRETE,
    /** A placeholder whose name ends in one. */
    FIELD_CONCRETE_LAST,
    /** A placeholder for more than who, where, when and how to be reached: a count, an observation, a product's part. */
    FIELD_FACT,
    /** A placeholder that describes its filling in four words or more. */
    FIELD_LONG,
    /** A sentence that is a placeholder and nothing else. */
    FIELD_ALONE,
    /** Something that can be handed over, and is. */
    RESOURCE_GIVEN,
    /** Something that can be handed over. */
    RESOURCE,
    /** A sentence that says what a product does. */
    MECHANISM,
    /** A sentence that says what a product does for whom. */
    MECHANISM_FOR_AUDIENCE,
    /** A sentence that names a trouble of the reader. */
    TROUBLE_OF_READER,
    /** A sentence with terms of an offer. */
    TERMS,
    /** "You get", "you keep", "so that you". */
    READER_GETS,
    /** A title or statement in quotation marks. */
    QUOTATION,
    LINK,
    LIST_ITEM,
    LONG_LIST_ITEM,
    /** Words that any vendor can print. */
    VAGUE,
    /** A sentence that is about earlier or later mails. */
    ABOUT_MAILS,
    /** A sentence that pays a compliment. */
    COMPLIMENT,
    /** A sentence that says what is done for someone, in at least two words that do not fit any mail. */
    CONCRETE_HELP,
    /** A sentence with four words or more that do not fit any mail. */
    CONCRETE_SENTENCE,
    /** Words that do not fit any mail. */
    CONCRETE_WORD,
    /** A condition or a question in words that do not fit any mail. */
    CONCRETE_CONDITION,
    /** A capitalised word inside a sentence. */
    NAME,
    LONG_SENTENCE,
    WORD,
    SUBJECT_WORD,
    SUBJECT_FIGURE,
    STAGE_FOLLOW_UP,
    STAGE_BREAKUP,
    KIND_SALES,
    KIND_RECRUITING,
    KIND_PARTNERSHIP,
    KIND_FUNDRAISING,
    KIND_PRESS,
    KIND_EVENT,
    KIND_MARKETING;

    static final int COUNT = values().length;
}

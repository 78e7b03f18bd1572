package dev.draftlint.draft;

/** How a word is written. */
public enum Shape {
    /** "inbox", and "iPhone": begins with a small letter. */
    LOWER,
    /** "Ana": begins with a capital. */
    CAPITAL,
    /** "SQL": two capitals or more and no small letter. */
    UPPER,
    /** "15", "2,500" and "2.4": digits, with their points and commas. */
    NUMBER,
    /** A merge tag, whatever its dialect. */
    PLACEHOLDER,
    /** "$", "%", "€": a sign that bears meaning. Punctuation is no word. */
    SYMBOL
}

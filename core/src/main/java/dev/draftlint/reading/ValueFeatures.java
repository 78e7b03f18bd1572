package dev.draftlint.reading;

import dev.draftlint.draft.Block;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Stage;

/** Counts the {@link ValueFeature features} of a draft. */
final class ValueFeatures {

    private static final int LONG_ITEM = 4;
    private static final int LONG_SENTENCE = 14;

    /** Logarithms of the counts that drafts of common length have. */
    private static final double[] SCALED = scaled(256);

    private final int[] counts = new int[ValueFeature.COUNT];

    private ValueFeatures() {}

    static ValueFeatures of(Contents contents) {
        ValueFeatures features = new ValueFeatures();
        for (Content content : contents.sentences()) {
            if (content.isText()) {
                features.add(contents.draft(), content);
            }
        }
        features.addContext(contents);
        return features;
    }

    /** The count on the scale that weights are fitted on: ln(1 + n), so that the tenth adds little. */
    double scaled(ValueFeature feature) {
        int count = counts[feature.ordinal()];
        return count < SCALED.length ? SCALED[count] : Math.log1p(count);
    }

    private static double[] scaled(int most) {
        double[] scaled = new double[most];
        for (int count = 0; count < most; count++) {
            scaled[count] = Math.log1p(count);
        }
        return scaled;
    }

    private void add(Draft draft, Content content) {
        Sentence sentence = content.sentence();
        SentenceTraits traits = content.traits();
        count(ValueFeature.COMPLIMENT, content.compliment());
        count(ValueFeature.ABOUT_MAILS, content.aboutMails());
        addFigures(sentence, traits);
        count(ValueFeature.WORD, traits.plainWords);
        count(ValueFeature.VAGUE, traits.vague);
        if (content.mayGive()) {
            addGoods(draft, sentence, traits);
        }
    }

    private void addGoods(Draft draft, Sentence sentence, SentenceTraits traits) {
        addFields(traits);
        count(ValueFeature.CONCRETE_WORD, traits.concreteWords);
        count(ValueFeature.NAME, traits.names);
        count(ValueFeature.COUNTED_THING, traits.countedThings);
        count(ValueFeature.NUMBER, traits.numbers);
        count(ValueFeature.DENSE_SENTENCE, traits.plainWords >= 5 && traits.concreteWords * 5 >= traits.plainWords * 2);
        count(ValueFeature.LONG_SENTENCE, traits.plainWords >= LONG_SENTENCE);
        if (sentence.zone().isTeaser()) {
            count(ValueFeature.SUBJECT_WORD, traits.plainWords);
        } else {
            addCues(draft, sentence, traits);
        }
    }

    private void addFields(SentenceTraits traits) {
        count(ValueFeature.FIELD_SPECIFIC, traits.specificField);
        count(ValueFeature.FIELD_CONCRETE, traits.concreteFields);
        count(ValueFeature.FIELD_CONCRETE_LAST, traits.concreteLastFields);
        count(ValueFeature.FIELD_FACT, traits.factFields);
        count(ValueFeature.FIELD_LONG, traits.longFields);
        count(ValueFeature.FIELD_ALONE, traits.fields > 0 && traits.plainWords == 0);
    }

    private void addFigures(Sentence sentence, SentenceTraits traits) {
        boolean subject = sentence.zone().isTeaser();
        count(ValueFeature.SUBJECT_FIGURE, subject && (traits.resultFigure || traits.otherFigure));
        count(ValueFeature.RESULT_FIGURE, traits.resultFigure);
        count(ValueFeature.RESULT_FIGURE_HELPS, traits.resultFigure && traits.has(ValueWords.RESULT));
        count(ValueFeature.FIGURE, traits.otherFigure && !traits.resultFigure);
    }

    private void addCues(Draft draft, Sentence sentence, SentenceTraits traits) {
        boolean resource = traits.has(ValueWords.RESOURCE);
        boolean given = resource && traits.has(ValueWords.GIVE);
        boolean mechanism = traits.has(ValueWords.MECHANISM);
        boolean audience = traits.has(ValueWords.AUDIENCE);
        boolean item = draft.blocks().get(sentence.block()).type() == Block.Type.LIST_ITEM;
        count(ValueFeature.RESOURCE_GIVEN, given);
        count(ValueFeature.RESOURCE, resource && !given);
        count(ValueFeature.MECHANISM, mechanism);
        count(ValueFeature.MECHANISM_FOR_AUDIENCE, mechanism && audience);
        count(ValueFeature.TROUBLE_OF_READER, traits.has(ValueWords.TROUBLE) && (audience || traits.fields > 0));
        count(ValueFeature.TERMS, traits.has(ValueWords.TERMS));
        count(ValueFeature.READER_GETS, traits.readerGets);
        count(
                ValueFeature.QUOTATION,
                sentence.text().indexOf('"') >= 0 || sentence.text().indexOf('\u201C') >= 0);
        count(ValueFeature.LINK, traits.link);
        count(ValueFeature.LIST_ITEM, item);
        count(ValueFeature.LONG_LIST_ITEM, item && traits.plainWords >= LONG_ITEM);
        count(ValueFeature.CONCRETE_HELP, traits.has(ValueWords.ENABLE) && traits.concreteWords >= 2);
        count(ValueFeature.CONCRETE_SENTENCE, traits.concreteWords >= 4);
        count(
                ValueFeature.CONCRETE_CONDITION,
                traits.concreteWords >= 2
                        && (sentence.isQuestion() || sentence.text().startsWith("If ")));
    }

    private void addContext(Contents contents) {
        count(ValueFeature.STAGE_FOLLOW_UP, contents.context().stage() == Stage.FOLLOW_UP);
        count(ValueFeature.STAGE_BREAKUP, contents.context().stage() == Stage.BREAKUP);
        switch (contents.context().kind()) {
            case SALES -> count(ValueFeature.KIND_SALES, 1);
            case RECRUITING -> count(ValueFeature.KIND_RECRUITING, 1);
            case PARTNERSHIP -> count(ValueFeature.KIND_PARTNERSHIP, 1);
            case FUNDRAISING -> count(ValueFeature.KIND_FUNDRAISING, 1);
            case PRESS -> count(ValueFeature.KIND_PRESS, 1);
            case EVENT -> count(ValueFeature.KIND_EVENT, 1);
            case MARKETING -> count(ValueFeature.KIND_MARKETING, 1);
            default -> {}
        }
    }

    private void count(ValueFeature feature, int times) {
        counts[feature.ordinal()] += times;
    }

    private void count(ValueFeature feature, boolean holds) {
        count(feature, holds ? 1 : 0);
    }
}

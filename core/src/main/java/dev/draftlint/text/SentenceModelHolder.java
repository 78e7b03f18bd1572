package dev.draftlint.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.sentdetect.SentenceModel;

/** The English sentence model, loaded once, when first needed. The model is safe to share; detectors are not. */
final class SentenceModelHolder {

    /** By name: every model jar has a {@code model.properties} of its own, and shading keeps only one of them. */
    private static final String NAME = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    static final SentenceModel MODEL = load();

    private SentenceModelHolder() {}

    private static SentenceModel load() {
        try (InputStream in = SentenceModelHolder.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("the sentence model " + NAME + " is not on the class path");
            }
            return new SentenceModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

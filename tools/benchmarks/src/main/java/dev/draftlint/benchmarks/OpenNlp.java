package dev.draftlint.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.SimpleTokenizer;

/** The two parts of OpenNLP that a lint cannot do without, used bare. For one thread. */
final class OpenNlp {

    private static final SentenceModel MODEL = model();

    private final SentenceDetectorME detector = new SentenceDetectorME(MODEL);

    /** Finds the sentences and the tokens of a text; says how many there are. */
    int read(String text) {
        return detector.sentPosDetect(text).length + SimpleTokenizer.INSTANCE.tokenizePos(text).length;
    }

    private static SentenceModel model() {
        try (InputStream in = OpenNlp.class.getResourceAsStream("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
            return new SentenceModel(Objects.requireNonNull(in, "the sentence model is not on the class path"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

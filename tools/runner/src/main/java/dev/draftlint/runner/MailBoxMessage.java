package dev.draftlint.runner;

import java.util.ArrayList;
import java.util.List;

/** A message of a mail box, still encoded. */
final class MailBoxMessage {

    private final String path;
    private final long number;
    private final Preceding preceding;
    private final byte[] bytes;
    private final boolean isCut;
    private final long size;

    /**
     * @param number from 1
     * @param bytes from its envelope line on, without the blank line that parts it from the next
     * @param isCut whether more of it than {@code bytes} is in the file
     * @param size of all that is in the file
     */
    MailBoxMessage(String path, long number, Preceding preceding, byte[] bytes, boolean isCut, long size) {
        this.path = path;
        this.number = number;
        this.preceding = preceding;
        this.bytes = bytes;
        this.isCut = isCut;
        this.size = size;
    }

    Job job() {
        return new Job(place(), size, this::read);
    }

    /** Never throws on broken mail. */
    Located read() {
        Located mail = MailFile.readBoxed(path, bytes, preceding);
        List<String> limits = new ArrayList<>(mail.limits());
        if (isCut) {
            limits.add("A mail of more than 25 MB is read up to there");
        }
        return mail.withPlace(place()).withLimits(limits);
    }

    private String place() {
        return path + "#" + number;
    }
}

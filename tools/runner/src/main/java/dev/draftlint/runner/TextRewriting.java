package dev.draftlint.runner;

import dev.draftlint.draft.Part;
import dev.draftlint.draft.Source;

/** Puts a changed draft back into the text file that it was read from; all the rest of the file stays as it is. */
final class TextRewriting {

    private TextRewriting() {}

    /**
     * The file with the changed draft.
     *
     * @throws InputException if the file would then be read as something else
     */
    static byte[] rewrite(Located located, Origin.Slices origin, FileKind kind, byte[] bytes, Source changed) {
        EncodedText file = new EncodedText(located.path(), bytes);
        byte[] rewritten = file.encoded(with(origin, located.source(), changed));
        Source read = DraftFile.read(located.path(), kind, rewritten).source();
        if (!SettledDraft.isSame(read, changed)) {
            throw new InputException(
                    located.path() + ": not fixed, as it would then be read as another draft; mend it by hand");
        }
        return rewritten;
    }

    private static String with(Origin.Slices origin, Source before, Source after) {
        String text = origin.text();
        String head = text.substring(0, origin.bodyStart());
        String subject = after.text(Part.SUBJECT);
        int start = origin.subjectStart();
        int end = start + before.text(Part.SUBJECT).length();
        boolean isChanged = before.subject() != null && !subject.equals(before.subject());
        return (isChanged ? head.substring(0, start) + subject + head.substring(end) : head) + after.body();
    }
}

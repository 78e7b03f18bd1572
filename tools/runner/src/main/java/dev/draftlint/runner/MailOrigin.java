package dev.draftlint.runner;

import dev.draftlint.draft.Part;

/** Leads from the decoded parts of a mail back to its file. */
final class MailOrigin implements Origin {

    private final String file;
    private final TracedText subject;
    private final TracedText body;
    private final boolean wide;

    /** @param wide whether a character of {@code file} may be several bytes: it is UTF-8 and not all ASCII */
    MailOrigin(String file, TracedText subject, TracedText body, boolean wide) {
        this.file = file;
        this.subject = subject;
        this.body = body;
        this.wide = wide;
    }

    @Override
    public String text(Part part) {
        return file;
    }

    @Override
    public int start(Part part, int offset) {
        TracedText text = part == Part.SUBJECT ? subject : body;
        return offset < text.length() ? character(text.start(offset)) : end(part, offset);
    }

    @Override
    public int end(Part part, int offset) {
        TracedText text = part == Part.SUBJECT ? subject : body;
        int last = Math.min(offset, text.length()) - 1;
        if (last >= 0) {
            return character(text.end(last));
        }
        return text.length() == 0 ? 0 : character(text.start(0));
    }

    /** The character that begins at a byte; places are few, so that counting is cheaper than a table. */
    private int character(int offset) {
        return wide ? Utf8.length(file, offset) : Math.min(offset, file.length());
    }
}

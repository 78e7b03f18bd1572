package dev.draftlint.runner;

import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/** What a file holds, as its ending says. */
enum FileKind {
    TEXT(".txt"),
    MARKDOWN(".md"),
    HTML(".html .htm"),
    MAIL(".eml"),
    /** One mail after the other. */
    MAIL_BOX(".mbox"),
    /** One draft a line. */
    JSON_LINES(".jsonl"),
    /** The ending before this one says what the template makes; without one, its content does. */
    TEMPLATE(".hbs .handlebars .mustache .liquid .ftl .ftlh .j2 .jinja .njk .twig .vm .erb .ejs .mjml");

    private final String endings;

    /** @param endings with a blank between them */
    FileKind(String endings) {
        this.endings = endings;
    }

    static Optional<FileKind> of(String fileName) {
        return ending(fileName).flatMap(FileKind::ofEnding);
    }

    /** What a template makes: {@code invite.html.j2} is HTML, {@code invite.j2} is not known. */
    static Optional<FileKind> ofTemplate(String fileName) {
        return of(fileName.substring(0, fileName.lastIndexOf('.'))).filter(kind -> kind != TEMPLATE);
    }

    boolean holdsMany() {
        return this == MAIL_BOX || this == JSON_LINES;
    }

    /** All endings, for an error message. */
    static String known() {
        StringJoiner known = new StringJoiner(" ");
        for (FileKind kind : values()) {
            known.add(kind.endings);
        }
        return known.toString();
    }

    private static Optional<FileKind> ofEnding(String ending) {
        for (FileKind kind : values()) {
            if ((kind.endings + " ").contains(ending + " ")) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ending(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(fileName.substring(dot).toLowerCase(Locale.ROOT));
    }
}

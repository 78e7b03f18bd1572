package dev.draftlint.text;

/** The first word of a statement, and the rest without outer blanks. */
record Head(String word, String rest) {

    /** A word is letters, digits and underscores; empty where the text begins with something else. */
    static Head of(String text) {
        int end = 0;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return new Head(text.substring(0, end), text.substring(end).strip());
    }

    /** The first word is all up to a blank, as in a Handlebars path: {@code user.name}. */
    static Head ofPath(String text) {
        int end = 0;
        while (end < text.length() && !Characters.isBlank(text.charAt(end))) {
            end++;
        }
        return new Head(text.substring(0, end), text.substring(end).strip());
    }
}

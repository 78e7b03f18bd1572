package dev.draftlint.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a language begins and ends a comment. */
record CommentForm(String open, String close) {

    /** Longer comments are none: the search for their end must not make a long draft slow. */
    private static final int LONGEST = 1000;

    private static final String TO_LINE_END = "";

    /** One that ends as another does comes before it. */
    private static final List<CommentForm> FORMS = List.of(
            new CommentForm("<!--/*", "*/-->"),
            new CommentForm("<!--", "-->"),
            new CommentForm("<#--", "-->"),
            new CommentForm("<%--", "--%>"),
            new CommentForm("<%#", "%>"),
            new CommentForm("{{!--", "--}}"),
            new CommentForm("{{~!--", "--~}}"),
            new CommentForm("{{!", "}}"),
            new CommentForm("{{/*", "*/}}"),
            new CommentForm("{{- /*", "*/ -}}"),
            new CommentForm("{% #", "%}"),
            new CommentForm("{%- #", "%}"),
            new CommentForm("{#-", "#}"),
            new CommentForm("{#", "#}"),
            new CommentForm("{% comment %}", "{% endcomment %}"),
            new CommentForm("{%- comment -%}", "{%- endcomment -%}"),
            new CommentForm("#*", "*#"),
            new CommentForm("##", TO_LINE_END));

    /** The form of a comment whose text begins at {@code content}, or {@code null} if there is none. */
    static @Nullable CommentForm before(String text, int content) {
        int end = content;
        while (end > 0 && Characters.isBlank(text.charAt(end - 1)) && content - end < LONGEST) {
            end--;
        }
        for (CommentForm form : FORMS) {
            if (text.startsWith(form.open, end - form.open.length())) {
                return form;
            }
        }
        return null;
    }

    /** Where the comment begins whose text begins at {@code content}. */
    int start(String text, int content) {
        return text.lastIndexOf(open, content);
    }

    /** Where the text of the comment ends, or -1 if it does not. */
    int closeOf(String text, int content) {
        int last = Math.min(text.length(), content + LONGEST);
        if (close.equals(TO_LINE_END)) {
            int end = content;
            while (end < last && !Characters.isLineEnd(text.charAt(end))) {
                end++;
            }
            return end;
        }
        int found = text.substring(content, last).indexOf(close);
        return found < 0 ? -1 : content + found;
    }
}

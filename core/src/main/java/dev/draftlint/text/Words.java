package dev.draftlint.text;

import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.Term;
import dev.draftlint.draft.Word;
import dev.draftlint.phrase.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words of a passage, with where each begins and ends in it. */
final class Words {

    private static final int LONGEST_COMMON_NUMERAL = 3;

    private final Passage passage;
    private final OffsetMap map;
    private Word[] words;
    private int count;
    private final Offsets starts;
    private final Offsets ends;
    private final Offsets stops = new Offsets(4);
    /** Whether the last word may make one word with the next. */
    private boolean open;

    private Words(Passage passage, int expected) {
        this.passage = passage;
        this.map = passage.map();
        this.words = new Word[expected];
        this.starts = new Offsets(expected);
        this.ends = new Offsets(expected);
    }

    static Words of(Passage passage) {
        Words words = new Words(passage, passage.text().length() / 5 + 4);
        new WordReader(passage, words).read();
        return words;
    }

    int count() {
        return count;
    }

    Word get(int word) {
        return words[word];
    }

    List<Word> from(int first, int last) {
        return new WordList(words, first, last - first);
    }

    int start(int word) {
        return starts.get(word);
    }

    int end(int word) {
        return ends.get(word);
    }

    /** Where a {@link Punctuation#isStop stop} stands between words, which a sentence may end with. */
    Offsets stops() {
        return stops;
    }

    /** The first word that begins at or after a place in the passage. */
    int firstFrom(int place) {
        return starts.firstFrom(place);
    }

    /** A word as written, which may be several as read: "don't". */
    void add(Spelled spelled, int start, int end) {
        List<Term> split = spelled.split();
        if (split.isEmpty()) {
            add(spelled.folded(), spelled.shape(), start, end);
            open = spelled.joins();
        } else if (end - start != spelled.folded().text().length()) {
            split.forEach(term -> addPiece(term, spelled.shape(), start, end));
        } else {
            addSplit(spelled.folded().text(), split, start);
        }
    }

    private void addSplit(String folded, List<Term> split, int start) {
        int from = 0;
        for (int i = 0; i < split.size(); i++) {
            boolean last = i == split.size() - 1;
            from = Math.min(from, folded.length() - 1);
            int to = last
                    ? folded.length()
                    : from + Spelling.cut(folded.substring(from), split.get(i).text());
            Shape shape = Shapes.of(passage.text().substring(start + from, start + to));
            addPiece(split.get(i), shape, start + from, start + to);
            from = to;
        }
    }

    private void addPiece(Term term, Shape shape, int start, int end) {
        add(term, shape, start, end);
        open = Spelling.mayJoin(term.text());
    }

    private void add(Term term, Shape shape, int start, int end) {
        Optional<String> joined = open && ends.get(count - 1) == start - 1 ? joined(term, start) : Optional.empty();
        if (joined.isEmpty()) {
            add(word(term, shape, start, end), start, end);
            return;
        }
        int last = count - 1;
        Word first = words[last];
        Term both = Term.of(joined.get());
        words[last] = word(both, first.shape(), first.before(), starts.get(last), end);
        ends.set(last, end);
    }

    /** "e-mail" and "e mail" are one word, with the word before. */
    private Optional<String> joined(Term term, int start) {
        char between = passage.masked().charAt(start - 1);
        return between == '-' || between == ' '
                ? Spelling.joined(words[count - 1].text(), term.text(), between == '-')
                : Optional.empty();
    }

    /** An ending that belongs to the word before, which is a merge tag: {@code 's}, {@code 'll}. */
    void addSuffix(int start, int end) {
        String folded = Characters.fold(passage.masked().substring(start, end));
        List<String> split = Spelling.split("x" + folded);
        addAsIs(split.size() == 2 ? split.get(1) : folded.substring(1), Shape.LOWER, start, end);
    }

    /** Small numbers come again and again; those of all lengths would fill the memory for terms. */
    void addNumeral(String text, int start, int end) {
        Term term = text.length() <= LONGEST_COMMON_NUMERAL ? Term.of(text) : Term.unnumbered(text);
        addAsIs(term, Shape.NUMBER, start, end);
    }

    void addAsIs(String text, Shape shape, int start, int end) {
        addAsIs(Term.unnumbered(text), shape, start, end);
    }

    private void addAsIs(Term term, Shape shape, int start, int end) {
        add(word(term, shape, start, end), start, end);
        open = Spelling.mayJoin(term.text());
    }

    void addMark(Mark mark) {
        int start = mark.start();
        int end = mark.end();
        Placeholder tag = mark.placeholder();
        if (tag == null) {
            addAsIs(Characters.fold(passage.text().substring(start, end)), Shape.LOWER, start, end);
        } else {
            Term name = Term.unnumbered(TagName.words(tag.name()));
            Span span = tag.span();
            add(
                    new Word(name, Shape.PLACEHOLDER, before(start), span.part(), span.start(), span.end(), tag),
                    start,
                    end);
            open = false;
        }
    }

    private Word word(Term term, Shape shape, int start, int end) {
        return word(term, shape, before(start), start, end);
    }

    private Word word(Term term, Shape shape, char before, int start, int end) {
        return new Word(term, shape, before, map.part(), map.start(start), map.end(end), null);
    }

    private char before(int start) {
        int from = count == 0 ? 0 : ends.get(count - 1);
        boolean blank = start - from == 1 && passage.masked().charAt(from) == ' ';
        return blank ? 0 : Punctuation.strongest(passage.masked(), from, start);
    }

    private void add(Word word, int start, int end) {
        if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
        }
        words[count++] = word;
        starts.add(start);
        ends.add(end);
    }
}

package dev.draftlint.text;

import dev.draftlint.draft.Word;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;

/** Some of the words of a passage, which all its sentences share. Unmodifiable. */
final class WordList extends AbstractList<Word> implements RandomAccess {

    private final Word[] words;
    private final int first;
    private final int size;

    WordList(Word[] words, int first, int size) {
        this.words = words;
        this.first = first;
        this.size = size;
    }

    @Override
    public Word get(int i) {
        return words[first + Objects.checkIndex(i, size)];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Iterator<Word> iterator() {
        return new Iterator<>() {

            private int next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public Word next() {
                if (next == size) {
                    throw new NoSuchElementException();
                }
                return words[first + next++];
            }
        };
    }
}

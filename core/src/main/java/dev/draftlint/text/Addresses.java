package dev.draftlint.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds web and mail addresses in a passage: each is one word, and a web address is a link. */
final class Addresses {

    /** Endings that make a dotted word an address without {@code https://}. */
    private static final Set<String> DOMAINS = Vocabulary.of("""
        com org net io co ai dev app uk eu de fr es nl ca au tv ly gg xyz info biz edu gov tech cloud
        studio agency site online store shop test example
        """);

    private final Passage passage;
    private final String text;
    private final List<Mark> found = new ArrayList<>();
    private final List<LinkText> links = new ArrayList<>();
    private int dot = -1;
    private int colon = -1;
    private int at = -1;
    private int dotsSeen;
    private int nextLink;

    private Addresses(Passage passage) {
        this.passage = passage;
        this.text = passage.masked();
    }

    /** The passage with its addresses marked and masked; the same one if it has none. */
    static Passage marked(Passage passage) {
        Addresses addresses = new Addresses(passage);
        addresses.scan();
        return addresses.found.isEmpty() ? passage : addresses.result();
    }

    private void scan() {
        int done = 0;
        for (int i = next(0); i < text.length(); i = next(i + 1)) {
            char c = text.charAt(i);
            boolean seen = i < done || (c == '.' && i < dotsSeen);
            if (!seen && isInside(i)) {
                done = Math.max(done, address(i, c, done));
            }
        }
    }

    /** The next sign that an address may have; each sort is looked for no more than once in a place. */
    private int next(int from) {
        dot = dot < from ? find('.', from) : dot;
        colon = colon < from ? find(':', from) : colon;
        at = at < from ? find('@', from) : at;
        return Math.min(dot, Math.min(colon, at));
    }

    private int find(char c, int from) {
        int found = text.indexOf(c, from);
        return found < 0 ? Integer.MAX_VALUE : found;
    }

    private boolean isInside(int sign) {
        return sign > 0 && sign + 1 < text.length() && !Characters.isBlank(text.charAt(sign + 1));
    }

    /** @param done where the address before ends: going back stops there, so that the scan stays linear */
    private int address(int sign, char c, int done) {
        if (c == ':') {
            return text.startsWith("//", sign + 1) ? web(lettersBefore(sign, done), true) : done;
        }
        return c == '@' ? mail(sign, done) : bare(sign, done);
    }

    private int lettersBefore(int sign, int done) {
        int start = sign;
        while (start > done && AddressSigns.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private int web(int start, boolean link) {
        int end = start;
        while (end < text.length() && AddressSigns.isWeb(text.charAt(end))) {
            end++;
        }
        end = AddressSigns.withoutPunctuation(text, start, end);
        if (end > start) {
            add(start, end, link);
        }
        return end;
    }

    private int mail(int sign, int done) {
        int start = sign;
        while (start > done && AddressSigns.isLocal(text.charAt(start - 1))) {
            start--;
        }
        int end = sign + 1;
        while (end < text.length() && AddressSigns.isDomain(text.charAt(end))) {
            end++;
        }
        end = AddressSigns.withoutPunctuation(text, sign + 1, end);
        if (start == sign || !hasDot(sign, end)) {
            return done;
        }
        add(start, end, false);
        return end;
    }

    private boolean hasDot(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '.') {
                return true;
            }
        }
        return false;
    }

    private int bare(int sign, int done) {
        int start = sign;
        while (start > done && AddressSigns.isDomain(text.charAt(start - 1))) {
            start--;
        }
        int end = sign;
        while (end < text.length() && AddressSigns.isDomain(text.charAt(end))) {
            end++;
        }
        dotsSeen = end;
        int last = AddressSigns.withoutPunctuation(text, start, end);
        boolean local = end < text.length() && text.charAt(end) == '@';
        if (start == sign || local || !isAddress(start, last)) {
            return done;
        }
        boolean path = last < text.length() && text.charAt(last) == '/';
        return web(start, path || text.startsWith("www.", start));
    }

    private boolean isAddress(int start, int end) {
        int dot = text.lastIndexOf('.', end - 1);
        return dot > start && (text.startsWith("www.", start) || DOMAINS.contains(text.substring(dot + 1, end)));
    }

    private void add(int start, int end, boolean web) {
        found.add(new Mark(start, end, null));
        if (web && !isLinked(start)) {
            links.add(new LinkText(start, end, passage.text().substring(start, end)));
        }
    }

    private boolean isLinked(int start) {
        List<LinkText> known = passage.links();
        while (nextLink < known.size() && known.get(nextLink).end() <= start) {
            nextLink++;
        }
        return nextLink < known.size() && known.get(nextLink).start() <= start;
    }

    /** A merge tag in an address is part of that address. */
    private Passage result() {
        List<Mark> marks = new ArrayList<>(found);
        int next = 0;
        for (Mark tag : passage.marks()) {
            while (next < found.size() && found.get(next).end() <= tag.start()) {
                next++;
            }
            boolean apart = next == found.size() || tag.end() <= found.get(next).start();
            if (apart) {
                marks.add(tag);
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        links.addAll(passage.links());
        links.sort(Comparator.comparingInt(LinkText::start));
        return new Passage(passage.type(), passage.quoted(), passage.text(), masked(), passage.map(), marks, links);
    }

    private String masked() {
        char[] chars = text.toCharArray();
        for (Mark mark : found) {
            Arrays.fill(chars, mark.start(), mark.end(), 'x');
        }
        return new String(chars);
    }
}

package dev.draftlint.runner;

/** Bytes of a mail file: from {@code start} to before {@code end}. */
record ByteRange(int start, int end) {

    int length() {
        return end - start;
    }

    /** At most {@code length} bytes of it, up to a line end where there is one, so that no character is cut in two. */
    ByteRange atMost(int length, byte[] file) {
        int most = Math.min(end, start + length);
        int cut = most;
        while (cut > start && cut < end && file[cut - 1] != '\n') {
            cut--;
        }
        return new ByteRange(start, cut > start ? cut : most);
    }

    boolean isBlank(byte[] file) {
        for (int i = start; i < end; i++) {
            if (file[i] > ' ' || file[i] < 0) {
                return false;
            }
        }
        return true;
    }
}

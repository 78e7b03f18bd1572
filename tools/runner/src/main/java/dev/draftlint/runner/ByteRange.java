package dev.draftlint.runner;

/** Bytes of a mail file: from {@code start} to before {@code end}. */
record ByteRange(int start, int end) {

    int length() {
        return end - start;
    }

    ByteRange atMost(int length) {
        return new ByteRange(start, Math.min(end, start + length));
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

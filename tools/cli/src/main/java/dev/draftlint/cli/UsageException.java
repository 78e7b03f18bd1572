package dev.draftlint.cli;

/** Arguments that cannot be meant; the message names the value and the mend. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }

    /** For a message that the library has already worded. */
    static UsageException of(IllegalArgumentException e) {
        return new UsageException(String.valueOf(e.getMessage()));
    }
}

package dev.draftlint.runner;

/** An input that cannot be read; the message names the file, the line where there is one, the value and the mend. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    InputException(String message) {
        super(message);
    }
}

package dev.draftlint.runner;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a run says. */
final class Recording implements Listener {

    final List<Linted> drafts = new ArrayList<>();
    final List<String> troubles = new ArrayList<>();
    final List<String> notes = new ArrayList<>();

    @Override
    public void linted(Linted draft) {
        drafts.add(draft);
    }

    @Override
    public void trouble(String message) {
        troubles.add(message);
    }

    @Override
    public void note(String message) {
        notes.add(message);
    }

    List<String> ids() {
        return drafts.stream().map(draft -> draft.located().id()).toList();
    }
}

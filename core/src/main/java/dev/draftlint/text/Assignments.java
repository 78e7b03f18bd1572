package dev.draftlint.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Picks what the mails of a template decide: everything that can be decided where that is few mails, else so that any two
 * branches that can stand in one mail do so in some mail.
 */
final class Assignments {

    /** So many mails are read in all combinations of their branches. */
    private static final int FEW = 16;

    /** Of so many branches, the first, each is read with each. */
    private static final int PAIRED = 64;

    /** Of so many branches, the first, each is read once at least. */
    private static final int READ = 256;

    private static final int DEEPEST = 16;

    private final Decisions decisions;
    private final List<Nested> arms;
    private final int most;
    private final List<int[]> picked = new ArrayList<>();

    private Assignments(Decisions decisions, List<Nested> arms, int most) {
        this.decisions = decisions;
        this.arms = arms;
        this.most = most;
    }

    /**
     * By decision, a value for each mail. The first has all that depends on a condition.
     *
     * @param most how many mails there may be
     */
    static List<int[]> of(Decisions decisions, List<Nested> arms, int most) {
        Assignments assignments = new Assignments(decisions, arms, most);
        if (assignments.all() <= Math.min(FEW, most)) {
            assignments.pickAll();
        } else {
            assignments.pickBranches();
        }
        return assignments.picked;
    }

    private long all() {
        long all = 1;
        for (int i = 0; i < decisions.count() && all <= FEW; i++) {
            all *= decisions.ways(i);
        }
        return all;
    }

    private void pickAll() {
        int[] values = new int[decisions.count()];
        Arrays.setAll(values, this::usual);
        do {
            picked.add(values.clone());
        } while (advance(values));
    }

    /** That a condition holds, and the first case. */
    private int usual(int decision) {
        return Math.min(1, decisions.ways(decision) - 1);
    }

    /** Counts on: 1, 2 and so on, then 0. */
    private boolean advance(int[] values) {
        for (int i = values.length - 1; i >= 0; i--) {
            values[i] = (values[i] + 1) % decisions.ways(i);
            if (values[i] != usual(i)) {
                return true;
            }
        }
        return false;
    }

    private void pickBranches() {
        List<int[]> wanted = wanted();
        wanted.forEach(this::demand);
        List<int[]> paired = wanted.subList(0, Math.min(PAIRED, wanted.size()));
        for (int i = 1; i < paired.size(); i++) {
            for (int j = 0; j < i; j++) {
                merged(paired.get(i), paired.get(j)).ifPresent(this::demand);
            }
        }
        picked.forEach(this::complete);
    }

    /** What must be decided for each branch, the branches around it too; -1 where it does not matter. */
    private List<int[]> wanted() {
        List<int[]> wanted = new ArrayList<>();
        for (Nested arm : arms) {
            if (arm.depth() <= DEEPEST && wanted.size() < READ) {
                demandOf(arm)
                        .filter(demand -> wanted.stream().noneMatch(known -> Arrays.equals(known, demand)))
                        .ifPresent(wanted::add);
            }
        }
        return wanted;
    }

    /** Empty where a branch cannot be reached. */
    private Optional<int[]> demandOf(Nested arm) {
        int[] demand = new int[decisions.count()];
        Arrays.fill(demand, -1);
        for (Nested around = arm; around != null; around = around.parent()) {
            for (Choice choice : around.arm().guard()) {
                int known = demand[choice.decision()];
                if (known >= 0 && known != choice.value()) {
                    return Optional.empty();
                }
                demand[choice.decision()] = choice.value();
            }
        }
        return Optional.of(demand);
    }

    private static Optional<int[]> merged(int[] first, int[] second) {
        if (!agree(first, second)) {
            return Optional.empty();
        }
        int[] merged = first.clone();
        add(second, merged);
        return Optional.of(merged);
    }

    private static boolean agree(int[] first, int[] second) {
        for (int i = 0; i < first.length; i++) {
            if (first[i] >= 0 && second[i] >= 0 && first[i] != second[i]) {
                return false;
            }
        }
        return true;
    }

    private static void add(int[] demand, int[] mail) {
        for (int i = 0; i < mail.length; i++) {
            mail[i] = demand[i] >= 0 ? demand[i] : mail[i];
        }
    }

    /** Unless a mail meets the demand already, lets the first one meet it that can, or adds one that does. */
    private void demand(int[] demand) {
        if (picked.stream().anyMatch(mail -> meets(mail, demand))) {
            return;
        }
        for (int[] mail : picked) {
            if (agree(demand, mail)) {
                add(demand, mail);
                return;
            }
        }
        if (picked.size() < most) {
            picked.add(demand.clone());
        }
    }

    private static boolean meets(int[] mail, int[] demand) {
        for (int i = 0; i < mail.length; i++) {
            if (demand[i] >= 0 && mail[i] != demand[i]) {
                return false;
            }
        }
        return true;
    }

    private void complete(int[] mail) {
        for (int i = 0; i < mail.length; i++) {
            mail[i] = mail[i] < 0 ? usual(i) : mail[i];
        }
    }
}

package dev.draftlint.runner;

import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RulePack;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * The rule packs on the class path.
 *
 * @param installed the packs that can be used, in the order of the class path
 * @param failures packs that cannot be used, each named in one sentence; a run with one is never green
 */
public record Packs(List<Pack> installed, List<String> failures) {

    /** A pack with its rules, which were asked for once. */
    public record Pack(String id, List<Rule> rules) {

        public Pack {
            rules = List.copyOf(rules);
        }
    }

    /** A broken list of providers must not keep the iteration going for ever. */
    private static final int MOST = 1_000;

    public Packs {
        installed = List.copyOf(installed);
        failures = List.copyOf(failures);
    }

    /** The rules of all of them. */
    public List<Rule> rules() {
        return installed.stream().flatMap(pack -> pack.rules().stream()).toList();
    }

    public static Packs load(ClassLoader loader) {
        Loading loading =
                new Loading(ServiceLoader.load(RulePack.class, loader).stream().iterator());
        for (int i = 0; i < MOST && loading.hasNext(); i++) {
            loading.next();
        }
        return new Packs(loading.installed, loading.failures);
    }

    /** Each step may end in an Error of the provider's or the loader's, and the next one be fine. */
    private static final class Loading {

        private final Iterator<ServiceLoader.Provider<RulePack>> providers;
        private final List<Pack> installed = new ArrayList<>();
        private final List<String> failures = new ArrayList<>();

        Loading(Iterator<ServiceLoader.Provider<RulePack>> providers) {
            this.providers = providers;
        }

        boolean hasNext() {
            try {
                return providers.hasNext();
            } catch (ServiceConfigurationError e) {
                failures.add("a rule pack cannot be loaded: " + e.getMessage());
                return failures.size() < MOST;
            }
        }

        void next() {
            provider().ifPresent(this::take);
        }

        private Optional<ServiceLoader.Provider<RulePack>> provider() {
            try {
                return providers.hasNext() ? Optional.of(providers.next()) : Optional.empty();
            } catch (ServiceConfigurationError e) {
                failures.add("a rule pack cannot be loaded: " + e.getMessage());
                return Optional.empty();
            }
        }

        private void take(ServiceLoader.Provider<RulePack> provider) {
            try {
                RulePack pack = provider.get();
                installed.add(new Pack(pack.id(), pack.rules()));
            } catch (RuntimeException | ServiceConfigurationError | LinkageError | StackOverflowError e) {
                failures.add("rule pack " + provider.type().getName() + " cannot be used: " + cause(e));
            }
        }

        private static Throwable cause(Throwable e) {
            boolean wraps = e instanceof ServiceConfigurationError || e instanceof ExceptionInInitializerError;
            return wraps && e.getCause() != null ? cause(e.getCause()) : e;
        }
    }
}

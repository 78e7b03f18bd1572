package dev.draftlint.testkit;

import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RulePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The rules of a package, found by its class files rather than by what the pack says. */
final class PackClasses {

    private final Class<? extends RulePack> pack;

    private PackClasses(Class<? extends RulePack> pack) {
        this.pack = pack;
    }

    /** The ids that the rule classes in the package of a pack stand for: {@code InboxBump} for {@code inbox-bump}. */
    static List<String> ruleIds(RulePack pack) {
        return new PackClasses(pack.getClass()).ruleIds();
    }

    private List<String> ruleIds() {
        return names().stream()
                .map(this::load)
                .filter(PackClasses::isRule)
                .map(type -> id(type.getSimpleName()))
                .sorted()
                .toList();
    }

    private List<String> names() {
        Path root = root();
        try {
            if (Files.isDirectory(root)) {
                return names(root);
            }
            try (FileSystem jar = FileSystems.newFileSystem(root)) {
                return names(jar.getPath("/"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> names(Path root) throws IOException {
        String folder = pack.getPackageName().replace('.', '/');
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && name.indexOf('$') < 0 && name.indexOf('-') < 0)
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .toList();
        }
    }

    private Path root() {
        CodeSource source = pack.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalArgumentException("the classes of " + pack.getName() + " come from no folder or jar");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(pack.getPackageName() + "." + name, false, pack.getClassLoader());
        } catch (ClassNotFoundException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    private static boolean isRule(Class<?> type) {
        boolean makesOne = Stream.of(type.getDeclaredMethods()).anyMatch(PackClasses::makesARule);
        boolean isOne = Rule.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
        return makesOne || isOne;
    }

    private static boolean makesARule(Method method) {
        return method.getName().equals("rule")
                && method.getParameterCount() == 0
                && Modifier.isStatic(method.getModifiers())
                && Rule.class.isAssignableFrom(method.getReturnType());
    }

    private static String id(String className) {
        return className.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}

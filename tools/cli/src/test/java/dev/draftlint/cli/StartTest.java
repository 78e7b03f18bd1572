package dev.draftlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading classes is most of what a short run costs. */
class StartTest {

    @TempDir
    private Path folder;

    /** Loads the program anew, and nothing of the reader of YAML. */
    private static final class WithoutYaml extends ClassLoader {

        WithoutYaml() {
            super(StartTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.snakeyaml.")) {
                throw new ClassNotFoundException(name);
            }
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            return name.startsWith("dev.draftlint.") ? define(name) : super.loadClass(name, resolve);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void withoutAConfigurationNothingThatReadsYamlIsLoaded() throws IOException, ReflectiveOperationException {
        Files.createDirectory(folder.resolve(".git"));
        String draft = Files.writeString(folder.resolve("a.txt"), "Hi Ana,\n\nThe audit is done.\n")
                .toString();
        WithoutYaml loader = new WithoutYaml();

        assertThat(run(loader, draft)).isZero();

        Files.writeString(folder.resolve("draftlint.yml"), "fail-on: info\n");
        assertThat(run(loader, draft)).isEqualTo(2);
    }

    private static int run(ClassLoader loader, String draft) throws ReflectiveOperationException {
        Method run = loader.loadClass(StartTest.class.getName()).getDeclaredMethod("check", String.class);
        run.setAccessible(true);
        try {
            return (int) run.invoke(null, draft);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Called in the other class loader, whose classes it sees. */
    static int check(String draft) {
        StringWriter out = new StringWriter();
        Terminal terminal = new Terminal(InputStream.nullInputStream(), out, out, false, false, name -> null);
        return Main.run(new String[] {"check", "--rules=inbox-bump", draft}, terminal);
    }
}

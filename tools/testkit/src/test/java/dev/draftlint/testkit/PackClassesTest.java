package dev.draftlint.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.rule.RulePack;
import dev.draftlint.testkit.flawed.FlawedPack;
import dev.draftlint.testkit.sample.SamplePack;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackClassesTest {

    @Test
    void areFoundInAFolder() {
        assertThat(PackClasses.ruleIds(new SamplePack())).containsExactly("too-many-questions", "touch-base");
        assertThat(PackClasses.ruleIds(new FlawedPack())).containsExactly("forgotten");
    }

    @Test
    void areFoundInAJar(@TempDir Path folder) throws IOException, ReflectiveOperationException {
        Path jar = folder.resolve("sample pack.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            for (String name : List.of("SamplePack", "TouchBase", "TooManyQuestions", "package-info")) {
                add("dev/draftlint/testkit/sample/" + name + ".class", entries);
            }
        }
        try (URLClassLoader loader = new OwnFirst(jar.toUri().toURL())) {
            Class<?> type = loader.loadClass(SamplePack.class.getName());
            RulePack pack = (RulePack) type.getConstructor().newInstance();
            assertThat(type).isNotEqualTo(SamplePack.class);
            assertThat(PackClasses.ruleIds(pack)).containsExactly("too-many-questions", "touch-base");
        }
    }

    private static void add(String name, JarOutputStream entries) throws IOException {
        entries.putNextEntry(new JarEntry(name));
        try (InputStream bytes = PackClassesTest.class.getResourceAsStream("/" + name)) {
            bytes.transferTo(entries);
        }
        entries.closeEntry();
    }

    /** Loads the sample pack from its jar although the tests have it too. */
    private static final class OwnFirst extends URLClassLoader {

        OwnFirst(URL jar) {
            super(new URL[] {jar}, PackClassesTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("dev.draftlint.testkit.sample.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }
}

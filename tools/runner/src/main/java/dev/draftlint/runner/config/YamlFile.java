package dev.draftlint.runner.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a configuration file as text. */
final class YamlFile {

    private YamlFile() {}

    /** @throws ConfigurationException if it cannot be read, or is no YAML */
    static Yaml read(Path path, Errors errors) {
        String file = Shown.of(path);
        return YamlReader.read(file, text(file, bytes(path, file, errors), errors), errors);
    }

    private static byte[] bytes(Path path, String file, Errors errors) {
        Place top = new Place(file, 1, 1);
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(ConfigurationLimits.FILE + 1);
            if (bytes.length > ConfigurationLimits.FILE) {
                throw errors.fatal(top, "more than 64 KB; move some of it into files that this one 'extends'");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw errors.fatal(top, "no such file; check its spelling");
        } catch (IOException e) {
            throw errors.fatal(top, "cannot be read; is it a file, and are you permitted to read it?");
        }
    }

    private static String text(String file, byte[] bytes, Errors errors) {
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            int line = (int) text.lines().count();
            int column = text.length() - text.lastIndexOf('\n');
            boolean isLineStart = text.isEmpty() || column == 1;
            throw errors.fatal(
                    new Place(file, isLineStart ? line + 1 : line, column), "not in UTF-8 from here; save it as UTF-8");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}

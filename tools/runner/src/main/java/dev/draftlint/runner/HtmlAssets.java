package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Objects;

/** The style sheet and the script of the HTML report, and the policy that lets the page use them and nothing else. */
record HtmlAssets(String style, String script) {

    static HtmlAssets load() throws IOException {
        return new HtmlAssets(text("report.css"), text("report.js"));
    }

    /** A content security policy. */
    String policy() {
        return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        byte[] digest = Hashing.sha256().hashString(text, UTF_8).asBytes();
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    private static String text(String name) throws IOException {
        try (InputStream in = HtmlAssets.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).replace("\r\n", "\n");
        }
    }
}

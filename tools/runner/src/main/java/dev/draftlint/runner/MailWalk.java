package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.draftlint.runner.MailOutline.TextPart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.io.MaxHeaderLengthLimitException;
import org.apache.james.mime4j.io.MaxHeaderLimitException;
import org.apache.james.mime4j.io.MaxLineLimitException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the parts of a mail and picks the text. The MIME library gives no positions, but it gives raw bytes in the
 * order of the file, so that each piece is found from where the last one ended.
 */
final class MailWalk {

    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxLineLen(ReadingLimits.MIME_LINE)
            .setMaxHeaderCount(ReadingLimits.MIME_HEADERS)
            .setMaxHeaderLen(ReadingLimits.MIME_HEADER)
            .setMaxContentLen(-1)
            .build();

    private final byte[] file;
    private final MailCursor cursor;
    private final MimeTokenStream stream = new MimeTokenStream(CONFIG);
    private final Deque<String> boundaries = new ArrayDeque<>();
    private final List<String> limits = new ArrayList<>();

    private int depth;
    private int messages;
    private int parts;
    private boolean attached;
    private @Nullable ByteRange subject;
    private @Nullable ByteRange id;
    private @Nullable TextPart text;
    private int rank = Integer.MAX_VALUE;

    private MailWalk(byte[] file, int start) {
        this.file = file;
        this.cursor = new MailCursor(file, start);
    }

    /** @param start where the first header stands */
    static MailOutline walk(byte[] file, int start) {
        MailWalk walk = new MailWalk(file, start);
        walk.walk();
        return new MailOutline(
                Optional.ofNullable(walk.subject),
                Optional.ofNullable(walk.id),
                Optional.ofNullable(walk.text),
                walk.limits);
    }

    private void walk() {
        try {
            stream.parse(new ByteArrayInputStream(file, cursor.at(), file.length - cursor.at()));
            while (limits.isEmpty() && stream.getState() != EntityState.T_END_OF_STREAM) {
                visit(stream.getState());
                stream.next();
            }
        } catch (MaxHeaderLimitException e) {
            limits.add("A mail of more than 1,000 headers is read up to there");
        } catch (MaxHeaderLengthLimitException e) {
            limits.add("A mail with a header of more than 64 KB is read up to there");
        } catch (IOException | MimeException | RuntimeException e) {
            // Mail is often broken; what stands before the break is read.
            noteLongLine(e);
        }
        if (text == null && stream.getState() != EntityState.T_END_OF_STREAM) {
            text = TextPart.plain(cursor.afterBlankLine());
        }
    }

    private void visit(EntityState state) {
        switch (state) {
            case T_START_MESSAGE -> enterMessage();
            case T_END_MESSAGE -> leaveMessage();
            case T_START_MULTIPART -> enterMultipart();
            case T_END_MULTIPART -> leaveMultipart();
            case T_START_BODYPART -> enterPart();
            case T_START_HEADER -> attached = false;
            case T_FIELD -> takeField(stream.getField());
            case T_PREAMBLE -> cursor.find(raw(stream.getInputStream()));
            case T_BODY -> takeBody(stream.getBodyDescriptor());
            default -> {}
        }
    }

    private void enterMessage() {
        messages++;
        enter();
    }

    private void leaveMessage() {
        messages--;
        depth--;
    }

    private void enterMultipart() {
        boundaries.push(
                Optional.ofNullable(stream.getBodyDescriptor().getBoundary()).orElse(""));
        enter();
    }

    private void leaveMultipart() {
        boundaries.pop();
        depth--;
    }

    private void enter() {
        depth++;
        if (depth > ReadingLimits.MIME_DEPTH) {
            limits.add("A mail nested more than 20 deep is read up to there");
        }
    }

    private void enterPart() {
        parts++;
        if (parts > ReadingLimits.MIME_PARTS) {
            limits.add("A mail of more than 1,000 parts is read up to there");
        }
        cursor.find(("--" + boundaries.peek()).getBytes(ISO_8859_1));
    }

    private void takeField(Field field) {
        if (field.getRaw() == null) {
            return;
        }
        ByteRange range = cursor.find(field.getRaw().toByteArray());
        String name = field.getNameLowerCase();
        if (name.equals("subject") && messages == 1 && subject == null) {
            subject = cursor.value(range);
        } else if (name.equals("message-id") && messages == 1 && id == null) {
            id = cursor.value(range);
        } else if (name.equals("content-disposition")) {
            attached = field.getBody().trim().toLowerCase(Locale.ROOT).startsWith("attachment");
        }
    }

    private void takeBody(BodyDescriptor body) {
        int newRank = rank(body.getMimeType());
        if (newRank >= rank) {
            return;
        }
        ByteRange range = cursor.find(raw(stream.getInputStream()));
        if (!range.isBlank(file)) {
            boolean html = body.getMimeType().equals("text/html");
            TransferEncoding encoding = TransferEncoding.named(body.getTransferEncoding());
            text = new TextPart(range, html, body.getCharset(), encoding);
            rank = newRank;
        }
    }

    /** The plain text of the mail itself before its HTML, and both before mail that is attached. */
    private int rank(@Nullable String type) {
        boolean plain = "text/plain".equals(type);
        if (attached || !plain && !"text/html".equals(type)) {
            return Integer.MAX_VALUE;
        }
        return (messages > 1 ? 2 : 0) + (plain ? 0 : 1);
    }

    private byte[] raw(InputStream in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        try {
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                out.write(piece, 0, n);
            }
        } catch (IOException e) {
            noteLongLine(e);
        }
        return out.toByteArray();
    }

    private void noteLongLine(Exception e) {
        if (e instanceof MaxLineLimitException || e.getCause() instanceof MaxLineLimitException) {
            limits.add("A mail with a line of more than 1 MB is read up to there");
        }
    }
}

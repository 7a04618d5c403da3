package cymru.diogel.etl.formats;

import cymru.diogel.geodata.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * How a text file is encoded, by all its bytes: UTF-16 where a byte-order mark says so, UTF-8 where it is that throughout, else
 * Windows-1252, which Excel and older systems write and which holds ISO 8859-1.
 */
final class TextEncoding {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Of UTF-16, big end first and little end first. */
    private static final Set<Integer> MARKS = Set.of(0xFEFF, 0xFFFE);

    private TextEncoding() {}

    /** @throws BadInput where it is no text at all */
    static Charset of(SourceFile file) {
        byte[] start = file.start(1 << 13);
        if (start.length >= 2 && MARKS.contains(((start[0] & 0xFF) << 8) | (start[1] & 0xFF))) {
            return StandardCharsets.UTF_16;
        }
        for (byte b : start) {
            if (b == 0) {
                throw new BadInput(file.name() + ": is not text; expected CSV, or a form that Diogel reads");
            }
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    private static boolean isUtf8(SourceFile file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer characters = CharBuffer.allocate(1 << 16);
        try (InputStream stream = file.open()) {
            while (true) {
                int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
                boolean end = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result = decoder.decode(bytes, characters.clear(), end);
                if (result.isError()) {
                    return false;
                }
                if (end) {
                    return true;
                }
                bytes.compact();
            }
        } catch (java.io.EOFException | java.util.zip.ZipException damaged) {
            throw new BadInput(file.name() + ": the packed file is damaged or cut short", damaged);
        } catch (IOException failure) {
            throw file.unreadable(failure);
        }
    }
}

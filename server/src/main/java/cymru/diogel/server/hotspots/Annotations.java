package cymru.diogel.server.hotspots;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.http.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Dated notes, such as changes of recording and operations: those that touch the months looked at. */
public record Annotations(List<Note> notes) {
    private static final String SQL = SqlFile.beside(Annotations.class, "annotations.sql");
    private static final String RECORDING = "recording";

    /** @param area a code, or null where the whole force is meant */
    public record Note(
            LocalDate on,
            @Nullable LocalDate until,
            String kind,
            @Nullable String area,
            Bilingual text) {
        Map<String, Object> json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("on", on.toString());
            json.put("until", until == null ? null : until.toString());
            json.put("kind", kind);
            json.put("area", area);
            json.put("text", text.json());
            return json;
        }
    }

    public static Annotations between(Handle handle, @Nullable YearMonth first, @Nullable YearMonth last) {
        if (first == null || last == null) {
            return new Annotations(List.of());
        }
        return new Annotations(handle.createQuery(SQL)
                .bind("first", first.atDay(1))
                .bind("last", last.atEndOfMonth())
                .map((row, context) -> note(row))
                .list());
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("kind"),
                row.getString("area_code"),
                new Bilingual(row.getString("text_en"), row.getString("text_cy")));
    }

    /** Whether recording changed in an area, or with null in the whole force. */
    boolean recordingChanged(@Nullable String area) {
        return notes.stream()
                .anyMatch(note -> note.kind().equals(RECORDING)
                        && (area == null ? note.area() == null : area.equals(note.area())));
    }

    List<Map<String, Object>> json() {
        return notes.stream().map(Note::json).toList();
    }

    /** Those of the whole force. */
    public List<Map<String, Object>> ofTheForce() {
        return notes.stream()
                .filter(note -> note.area() == null)
                .map(Note::json)
                .toList();
    }

    /** Those of one area and of the whole force. */
    public List<Map<String, Object>> json(String area) {
        return notes.stream()
                .filter(note -> note.area() == null || note.area().equals(area))
                .map(Note::json)
                .toList();
    }
}

package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class MainTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|expected the command serve, export, list or pack",
                "swerve|swerve",
                "serve --colour red|--colour",
                "serve --port|--port",
                "serve extra|extra",
                "export --out x|--format",
                "export --format pdf --out x|pdf",
                "export --format csv --out x|DIOGEL_DATABASE_URL",
                "pack --langue cy|--langue",
                "pack --lang cy|DIOGEL_DATABASE_URL"
            })
    void whatIsWrongIsOneLineAndExitCodeTwo(String arguments, String named) {
        StringWriter errors = new StringWriter();
        CommandLine line = Main.commandLine(Map.of()).setErr(new PrintWriter(errors));
        int code = arguments == null ? line.execute() : line.execute(arguments.split(" ", -1));
        assertThat(code).isEqualTo(2);
        assertThat(errors.toString().lines()).hasSize(1);
        assertThat(errors.toString()).startsWith("diogel: ").contains(named);
    }
}

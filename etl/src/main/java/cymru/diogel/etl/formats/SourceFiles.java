package cymru.diogel.etl.formats;

import cymru.diogel.geodata.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Finds the files behind the paths that a person gave: files, folders (to any depth) and ZIPs, in a settled order. */
public final class SourceFiles {
    /** How the name ends of what tells where the file beside it was fetched from. */
    public static final String PROVENANCE = ".provenance.json";

    private SourceFiles() {}

    /** @throws BadInput when a path is not there, is empty, or holds nothing */
    public static List<SourceFile> behind(List<Path> paths) {
        List<SourceFile> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new BadInput(path + ": there is no such file or folder");
            }
            int before = files.size();
            try {
                if (Files.isDirectory(path)) {
                    addFolder(path, files);
                } else {
                    addFile(path, true, files);
                }
            } catch (IOException failure) {
                throw new BadInput(path + ": cannot be read: " + Reason.of(failure), failure);
            }
            if (files.size() == before) {
                throw new BadInput(path + ": the folder holds no file");
            }
        }
        return withoutPartsOfShapes(files);
    }

    /** What lies beside a {@code .shp} under its name is read with it. */
    private static List<SourceFile> withoutPartsOfShapes(List<SourceFile> files) {
        Set<String> shapes = files.stream()
                .map(SourceFile::name)
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".shp"))
                .map(name -> SourceFile.stem(name).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return files.stream()
                .filter(file -> {
                    String name = file.name().toLowerCase(Locale.ROOT);
                    return name.endsWith(".shp")
                            || (!shapes.contains(SourceFile.stem(name))
                                    && !shapes.contains(SourceFile.stem(SourceFile.stem(name))));
                })
                .toList();
    }

    private static void addFolder(Path folder, List<SourceFile> files) throws IOException {
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(folder)) {
            inside = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> !file.getFileName().toString().endsWith(PROVENANCE))
                    .sorted()
                    .toList();
        }
        for (Path file : inside) {
            addFile(file, false, files);
        }
    }

    private static void addFile(Path file, boolean named, List<SourceFile> files) throws IOException {
        if (Files.size(file) == 0) {
            throw new BadInput(file + ": the file is empty");
        }
        if (!startsAsZip(file)) {
            files.add(new SourceFile(file, null, named));
            return;
        }
        int before = files.size();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (Tables.isWorkbook(zip)) {
                files.add(new SourceFile(file, null, named));
                return;
            }
            zip.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getSize() != 0)
                    .map(ZipEntry::getName)
                    .sorted()
                    .forEach(entry -> files.add(new SourceFile(file, entry, false)));
        } catch (ZipException broken) {
            throw new BadInput(file + ": the ZIP is damaged or cut short: " + Reason.of(broken), broken);
        }
        if (files.size() == before) {
            throw new BadInput(file + ": the ZIP holds no file");
        }
    }

    private static boolean startsAsZip(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] first = stream.readNBytes(4);
            return first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] <= 6;
        }
    }
}

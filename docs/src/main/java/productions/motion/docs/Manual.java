package productions.motion.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The manual: a page for each spec that has a title, and a table of contents. */
public final class Manual {

    private static final String SPECS = "src/test/groovy";

    private Manual() {}

    /**
     * Return all pages by their path below {@code docs/manual}.
     *
     * @param root the folder of the project
     */
    public static SortedMap<String, String> pages(Path root) throws IOException {
        SortedMap<String, String> pages = new TreeMap<>();
        StringBuilder contents = new StringBuilder("# The manual\n\n"
                + "Each page is a spec that the build runs: what it says holds. The pages are made by\n"
                + "`mvn verify -Dupdate.docs=true` and checked by `mvn verify`.\n");
        for (Path module : modules(root)) {
            String name = root.relativize(module).toString().replace('\\', '/').replace('/', '-');
            StringBuilder entries = new StringBuilder();
            for (Path spec : specs(module)) {
                Optional<SpecPage> page = SpecPage.of(Files.readString(spec));
                if (page.isPresent()) {
                    String path = name + "/" + spec.getFileName().toString().replace("Spec.groovy", ".md");
                    pages.put(path, page.get().markdown());
                    entries.append("- [")
                            .append(page.get().title())
                            .append("](")
                            .append(path)
                            .append(")\n");
                }
            }
            if (entries.length() > 0) {
                contents.append("\n## ").append(name).append("\n\n").append(entries);
            }
        }
        pages.put("README.md", contents.toString());
        return pages;
    }

    private static List<Path> modules(Path root) throws IOException {
        try (Stream<Path> files = Files.find(root, 3, (p, a) -> p.endsWith("pom.xml"))) {
            return files.map(Path::getParent)
                    .filter(m -> Files.isDirectory(m.resolve(SPECS)))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static List<Path> specs(Path module) throws IOException {
        try (Stream<Path> files = Files.walk(module.resolve(SPECS))) {
            return files.filter(f -> f.getFileName().toString().endsWith("Spec.groovy"))
                    .sorted(Comparator.comparing((Path f) -> f.getFileName().toString())
                            .thenComparing(Path::toString))
                    .toList();
        }
    }
}

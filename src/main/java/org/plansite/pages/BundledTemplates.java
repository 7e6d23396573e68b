package org.plansite.pages;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The templates and assets that come with the tool, in its jar or in the folder its classes were compiled to. */
final class BundledTemplates {
    private static final String FOLDER = "templates/";

    /** Stands for all of them when they are looked for. */
    private static final String ONE = FOLDER + "layout.ftlh";

    private BundledTemplates() {}

    /** The paths of all, within the folder of templates. */
    static Set<String> paths() {
        URL one = Objects.requireNonNull(BundledTemplates.class.getResource(ONE), ONE);
        try {
            return one.openConnection() instanceof JarURLConnection jar ? inJar(jar) : inFolder(one);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(one.toString(), e);
        }
    }

    static InputStream open(String path) {
        return Objects.requireNonNull(BundledTemplates.class.getResourceAsStream(FOLDER + path), path);
    }

    private static Set<String> inJar(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false); // or the class loader would find its own jar closed
        String folder = BundledTemplates.class.getPackageName().replace('.', '/') + "/" + FOLDER;
        try (JarFile jar = connection.getJarFile()) {
            return jar.stream()
                    .filter(entry -> entry.getName().startsWith(folder) && !entry.isDirectory())
                    .map(entry -> entry.getName().substring(folder.length()))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private static Set<String> inFolder(URL one) throws IOException, URISyntaxException {
        Path folder = Path.of(one.toURI()).resolveSibling("");
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}

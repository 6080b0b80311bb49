package productions.motion.media.aac;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The twelve books of code words of AAC (ISO/IEC 14496-3, 4.A.1), as the resource {@code codewords.txt} lists them:
 * words of binary digits in the order of their index.
 */
final class Codewords {

    private final List<List<String>> books;

    private Codewords(List<List<String>> books) {
        this.books = books;
    }

    /** Read the books from the resource beside this class. */
    static Codewords read() {
        try (InputStream resource = Codewords.class.getResourceAsStream("codewords.txt")) {
            if (resource == null) {
                throw new IllegalStateException("The resource 'codewords.txt' of AAC is missing. Build Motion again.");
            }
            return parse(new String(resource.readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new IllegalStateException("The resource 'codewords.txt' of AAC is unreadable. Build again.", e);
        }
    }

    private static Codewords parse(String text) {
        List<List<String>> books = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("book ")) {
                books.add(new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                books.get(books.size() - 1).addAll(List.of(line.split(" ")));
            }
        }
        return new Codewords(books);
    }

    /**
     * Return the words of a book.
     *
     * @param number 1 to 11 for spectra, 12 for steps of scale factors
     */
    List<String> book(int number) {
        return List.copyOf(books.get(number - 1));
    }
}

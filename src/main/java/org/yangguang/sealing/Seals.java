package org.yangguang.sealing;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The seals of the installation, one a purpose, so that a lost or stolen key concerns one purpose alone. Several nodes share
 * the folder, and a backup without it cannot be read.
 */
@Component
public class Seals {

    private static final Pattern PURPOSE = Pattern.compile("[a-z][a-z-]*");

    private final ConcurrentMap<Path, Seal> seals = new ConcurrentHashMap<>();
    private final Path folder;

    /** @param data where the installation keeps its files; the keys lie in its folder {@code keys} */
    Seals(@Value("${yangguang.data:data}") Path data) {
        this.folder = data.resolve("keys");
    }

    /**
     * The seal of a purpose, with a key made on its first use.
     *
     * @param purpose names the key's file, in small letters
     * @throws org.yangguang.shared.Refusal if the file is damaged or cannot be read or made
     */
    public Seal of(String purpose) {
        if (!PURPOSE.matcher(purpose).matches()) {
            throw new IllegalArgumentException("no name of a purpose: " + purpose);
        }
        return at(folder.resolve(purpose));
    }

    /**
     * The seal whose key stands in that very file.
     *
     * @throws org.yangguang.shared.Refusal as {@link #of}
     */
    public Seal at(Path file) {
        return seals.computeIfAbsent(
                file.toAbsolutePath().normalize(), absolute -> new Seal(KeyFile.read(absolute, Seal.KEYS)));
    }
}

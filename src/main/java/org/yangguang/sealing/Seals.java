package org.yangguang.sealing;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The seals of an installation, one key file each. */
@Component
public class Seals {

    private final Path folder;

    Seals(@Value("${yangguang.data:data}/keys") Path folder) {
        this.folder = folder;
    }

    /** The seal of that name. */
    public Seal of(String name) {
        return new Seal(folder.resolve(name));
    }
}

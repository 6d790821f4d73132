/**
 * Where the records are kept: a PostgreSQL cluster by {@code DATABASE_URL}, else a real PostgreSQL of our own under the data
 * folder, started and stopped with the program.
 */
@ApplicationModule(
        displayName = "数据库",
        allowedDependencies = {"shared"})
@NullMarked
package org.yangguang.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

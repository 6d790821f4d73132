/** Data in Office files that nobody sees when the file is opened, found before the file is released. */
@NamedInterface("hidden")
@NullMarked
package org.yangguang.documents.hidden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

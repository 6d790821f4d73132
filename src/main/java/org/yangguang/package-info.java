/**
 * Yangguang (阳光): government information disclosure of a Chinese county. Each package directly below is a module.
 */
@NullMarked
package org.yangguang;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.yangguang.requests.warnings;

import org.jspecify.annotations.NullMarked;

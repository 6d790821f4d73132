/** The pages on which an office brings its ledgers in. */
@NullMarked
package org.yangguang.ledgers.web;

import org.jspecify.annotations.NullMarked;

/**
 * The portal's front page.
 */
@NullMarked
package org.yangguang.home.web;

import org.jspecify.annotations.NullMarked;

/** The screens of administration. */
@NullMarked
package org.yangguang.administration.web;

import org.jspecify.annotations.NullMarked;

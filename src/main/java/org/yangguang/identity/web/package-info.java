/** Sign-in, first set-up, one's own account, the accounts; the security chains and the gate before every handler. */
@NullMarked
package org.yangguang.identity.web;

import org.jspecify.annotations.NullMarked;

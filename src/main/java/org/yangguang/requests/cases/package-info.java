/**
 * A request as a case (案卷): what happened to it, event by event, where it stands, what may lawfully follow, and its clocks.
 *
 * <p>Nothing here is stored but the events; state, clocks and what is overdue are read from them (Regulation arts. 30–36).
 */
@NamedInterface("cases")
@NullMarked
package org.yangguang.requests.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

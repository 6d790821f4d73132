/**
 * Short messages (通知) that tell applicants by text message and e-mail what happened to their request and by when something must
 * be done. They take no letter's place: what the law has told in writing goes out in writing (Regulation arts. 30–36, 42).
 */
@NullMarked
package org.yangguang.requests.notices;

import org.jspecify.annotations.NullMarked;

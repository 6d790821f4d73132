/** What people do with the portal and the desk, from end to end in a real browser. */
package org.yangguang.journeys;

package org.yangguang.identity;

import org.springframework.data.relational.core.mapping.Table;

/** A duty that an account holds. */
@Table(schema = "identity", name = "account_duty")
record AccountDuty(Duty duty) {}

package org.yangguang.jobs;

/** A job was removed some time after its end; what it kept elsewhere may go as well. Published in the same transaction. */
public record JobRemoved(Job job) {}

package org.yangguang.shared;

/**
 * Who does something, as traces and timelines name people.
 *
 * @param login name under which the account signs in, unique in the installation; never shown to the public
 * @param name of the person, or of the machine's part that acts by itself
 */
public record Actor(String login, String name) {

    /** Somebody at the machine's command line. */
    public static final Actor COMMAND_LINE = new Actor("", "命令行");

    /** The program itself, by the clock. */
    public static final Actor PROGRAM = new Actor("", "系统");

    /** Whether both are the same account; the machine's own parts are never the same person as anybody. */
    public boolean isSamePersonAs(Actor other) {
        return !login.isEmpty() && login.equals(other.login);
    }
}

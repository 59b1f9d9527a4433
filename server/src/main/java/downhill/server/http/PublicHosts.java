package downhill.server.http;

import downhill.server.fault.StartException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.HostPort;

/**
 * The names by which this server may be called.
 *
 * <p>A page of a stranger may have its own name point at this server after it was loaded (DNS rebinding); to the browser the
 * two are then of one origin, and what only this server's pages may do, that page may do. Its requests still say its name in
 * Host. An address is no name that anybody could point elsewhere, so addresses are always allowed.
 */
public final class PublicHosts {
    /** Whatever the name. */
    public static final PublicHosts ANY = new PublicHosts(null);

    private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9_.-]{0,251}[a-z0-9])?");

    /** Null for any. */
    private final Set<String> names;

    private PublicHosts(Set<String> names) {
        this.names = names;
    }

    /**
     * Reads the setting PUBLIC_HOSTS.
     *
     * @param value names without port, with commas between them; empty for any
     * @return the names
     * @throws StartException if a part is none
     */
    public static PublicHosts of(String value) {
        if (value.isBlank()) {
            return ANY;
        }
        Set<String> names = new TreeSet<>();
        for (String part : value.split(",", -1)) {
            String name = part.strip().toLowerCase(Locale.ROOT);
            if (!NAME.matcher(name).matches()) {
                throw new StartException("PUBLIC_HOSTS = " + value + ": \"" + part.strip()
                        + "\" is not a name such as downhill.example.org, without scheme and port");
            }
            names.add(name);
        }
        return new PublicHosts(names);
    }

    /**
     * Tells whether a request is for this server.
     *
     * @param hosts the names that it is called by, with or without port. Not modified.
     * @return true if each of them is one of these, localhost or an address
     */
    public boolean admit(List<String> hosts) {
        return names == null || hosts.stream().allMatch(this::admits);
    }

    private boolean admits(String host) {
        try {
            String name = new HostPort(host).getHost().toLowerCase(Locale.ROOT);
            return names.contains(name)
                    || name.equals("localhost")
                    || TrustedProxies.isAddress(name.replaceAll("^\\[|]$", ""));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

package downhill.server.http;

import downhill.server.fault.StartException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.HostPort;

/**
 * The names by which this server may be called. A stranger's page may point its own name at this server (DNS
 * rebinding); its requests still have that name in Host. Nobody can point an address elsewhere, so addresses are
 * allowed.
 */
public final class PublicHosts {
    public static final PublicHosts ANY = new PublicHosts(null);

    private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9_.-]{0,251}[a-z0-9])?");

    private final Set<String> names;

    private PublicHosts(Set<String> names) {
        this.names = names;
    }

    /** Reads PUBLIC_HOSTS: names without port, separated by commas; empty for any. */
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

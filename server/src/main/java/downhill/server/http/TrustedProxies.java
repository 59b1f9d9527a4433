package downhill.server.http;

import downhill.server.fault.StartException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.InetAddressSet;

/** The proxies that this server believes when they say from whom a request comes. */
public final class TrustedProxies {
    /** Nobody is believed. */
    public static final TrustedProxies NONE = new TrustedProxies(new InetAddressSet());

    /** What looks like an address; anything else would be a name, to be asked of a name server. */
    private static final Pattern ADDRESS =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*");

    private final InetAddressSet blocks;

    private TrustedProxies(InetAddressSet blocks) {
        this.blocks = blocks;
    }

    /**
     * Reads the setting TRUSTED_PROXY.
     *
     * @param value addresses or CIDR blocks, with commas between them; empty for none
     * @return the proxies
     * @throws StartException if a part is neither
     */
    public static TrustedProxies of(String value) {
        if (value.isBlank()) {
            return NONE;
        }
        InetAddressSet blocks = new InetAddressSet();
        for (String part : value.split(",", -1)) {
            String block = part.strip();
            try {
                if (!ADDRESS.matcher(block.replaceFirst("/[0-9]{1,3}$", "")).matches()) {
                    throw new IllegalArgumentException();
                }
                blocks.add(block);
            } catch (IllegalArgumentException e) {
                throw new StartException(
                        "TRUSTED_PROXY = " + value + ": \"" + block
                                + "\" is neither an address nor a block of addresses such as 10.0.0.0/8",
                        e);
            }
        }
        return new TrustedProxies(blocks);
    }

    /**
     * Tells whether a proxy is believed.
     *
     * @param address the address of whoever is connected
     * @return true if it is one of these
     */
    public boolean trusts(String address) {
        try {
            return isAddress(address) && blocks.test(InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /**
     * Returns from where a request comes: the last address that no trusted proxy has.
     *
     * @param remote the address of whoever is connected
     * @param forwardedFor the values of X-Forwarded-For; each proxy adds at the end by whom it was called. Not modified.
     * @return an address
     */
    public String client(String remote, List<String> forwardedFor) {
        String client = remote;
        for (int i = forwardedFor.size() - 1; i >= 0 && trusts(client); i--) {
            String before = forwardedFor.get(i);
            if (!isAddress(before)) {
                return client;
            }
            client = before;
        }
        return client;
    }

    /** Returns the first 64 bits of an address of IPv6, and any other address as it is. */
    static String network(String address) {
        try {
            byte[] bytes = isAddress(address) ? InetAddress.getByName(address).getAddress() : new byte[0];
            return bytes.length == 16 ? HexFormat.ofDelimiter(":").formatHex(bytes, 0, 8) + "::/64" : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }

    /** Tells whether a text is an address of either kind, and no name. */
    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }
}

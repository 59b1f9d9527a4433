package downhill.server.http;

import downhill.server.fault.StartException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.InetAddressSet;

/** The proxies whose word on the sender of a request is believed. */
public final class TrustedProxies {
    public static final TrustedProxies NONE = new TrustedProxies(new InetAddressSet());

    /** An address by its form; anything else would be a name, to be looked up. */
    private static final Pattern ADDRESS =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*");

    private final InetAddressSet blocks;

    private TrustedProxies(InetAddressSet blocks) {
        this.blocks = blocks;
    }

    /** Reads TRUSTED_PROXY: addresses or CIDR blocks, separated by commas; empty for none. */
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

    public boolean trusts(String address) {
        try {
            return isAddress(address) && blocks.test(InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Returns the last address of X-Forwarded-For that no trusted proxy has; each proxy appends its caller. */
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

    /** Returns the first 64 bits of an IPv6 address, and any other address unchanged. */
    static String network(String address) {
        try {
            byte[] bytes = isAddress(address) ? InetAddress.getByName(address).getAddress() : new byte[0];
            return bytes.length == 16 ? HexFormat.ofDelimiter(":").formatHex(bytes, 0, 8) + "::/64" : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }
}

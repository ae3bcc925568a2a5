// Node 20 has no Temporal; the browsers we target do. The domain suite also runs natively in both.
import 'temporal-polyfill/global';

import { configure } from '@testing-library/react';

// How long a busy machine may take to get somewhere; no test asserts a time.
configure({ asyncUtilTimeout: 20_000 });

using System.Runtime.ExceptionServices;

namespace Linker.Ground.Threads;

/// <summary>Runs the pieces of work in parallel.</summary>
internal static class Workers
{
    /// <summary>Where a piece begins and ends, if things are divided evenly.</summary>
    public static (int Start, int End) Share(int count, int pieces, int piece) =>
        ((int)((long)count * piece / pieces), (int)((long)count * (piece + 1) / pieces));

    /// <summary>
    /// Runs every piece, on at most <paramref name="jobs"/> threads, the caller's among them. Where pieces fail, the
    /// others are run all the same, and the error of the first piece is thrown: so it is the same one in every run.
    /// </summary>
    public static void Run(int pieces, int jobs, Action<int> work)
    {
        if (jobs <= 1 || pieces <= 1)
        {
            for (var piece = 0; piece < pieces; piece++) work(piece);
            return;
        }

        var errors = new Exception?[pieces];
        Parallel.For(0, pieces, new ParallelOptions { MaxDegreeOfParallelism = jobs }, piece =>
        {
            try
            {
                work(piece);
            }
            catch (Exception error)
            {
                errors[piece] = error;
            }
        });
        if (Array.Find(errors, static error => error is not null) is { } first) ExceptionDispatchInfo.Throw(first);
    }
}

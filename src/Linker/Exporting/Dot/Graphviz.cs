using System.ComponentModel;
using System.Diagnostics;

namespace Linker.Exporting.Dot;

/// <summary>Runs the programs of Graphviz (https://graphviz.org), which has to be installed.</summary>
/// <param name="find">
/// Gives the path of a program from its name; null where there is none. A bare name leaves the search to the system.
/// </param>
public sealed class Graphviz(Func<string, string?> find)
{
    /// <summary>ENOENT, and Windows' ERROR_FILE_NOT_FOUND.</summary>
    private const int NotFound = 2;

    /// <summary>How often is checked whether the user has interrupted.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    /// <summary>
    /// Draws a graph. The program ends with this call, whatever happens. While it works, nothing is written for a while;
    /// an <paramref name="output"/> that throws once the user interrupts gets empty writes, so that it can.
    /// </summary>
    /// <param name="program">The program's name, such as <c>dot</c>.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="writeDot">Writes the graph in DOT to the stream that it is given, from another thread.</param>
    /// <param name="file">The name of the file that is drawn, for errors.</param>
    /// <param name="output">Where the picture goes.</param>
    /// <exception cref="ExportException">The program is not installed, or it failed.</exception>
    public void Draw(string program, IReadOnlyList<string> arguments, Action<Stream> writeDot, string file, Stream output)
    {
        using var process = Start(program, arguments, file);
        try
        {
            var input = Task.Run(() => Feed(process, writeDot));
            var complaints = process.StandardError.ReadToEndAsync();
            Copy(process.StandardOutput.BaseStream, output);
            process.WaitForExit();
            input.GetAwaiter().GetResult();
            if (process.ExitCode == 0) return;
            // An interrupt from the keyboard ends both processes, and the program may be the first to know.
            Thread.Sleep(Interval);
            output.Write([], 0, 0);
            throw new ExportException(file, Failure(program, process.ExitCode, complaints.GetAwaiter().GetResult()));
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                // A process that is killed is there until its exit code has been read.
                process.WaitForExit();
            }
        }
    }

    private Process Start(string program, IReadOnlyList<string> arguments, string file)
    {
        try
        {
            if (find(program) is { } path)
            {
                return Process.Start(new ProcessStartInfo(path, arguments)
                {
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                })!;
            }
        }
        catch (Win32Exception error) when (error.NativeErrorCode != NotFound)
        {
            throw new ExportException(file, $"Graphviz's {program} cannot be started: {error.Message}", error);
        }
        catch (Win32Exception)
        {
            // It is told below what to do.
        }

        throw new ExportException(
            file,
            $"Graphviz's {program} draws it and is not installed; install it with: " +
            "apt-get install graphviz (macOS: brew install graphviz, Windows: winget install graphviz)");
    }

    private static void Feed(Process process, Action<Stream> writeDot)
    {
        try
        {
            using var input = process.StandardInput.BaseStream;
            writeDot(input);
        }
        catch (IOException)
        {
            // The program has ended before it had read everything; its exit code says whether that is a failure.
        }
    }

    private static void Copy(Stream from, Stream to)
    {
        var buffer = new byte[64 * 1024];
        while (true)
        {
            var read = from.ReadAsync(buffer, 0, buffer.Length);
            while (!read.Wait(Interval)) to.Write([], 0, 0);
            if (read.Result == 0) return;
            to.Write(buffer, 0, read.Result);
        }
    }

    private static string Failure(string program, int code, string complaints)
    {
        var said = complaints.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return $"Graphviz's {program} ended with code {code}" + (said is [var first, ..] ? $": {first}" : "");
    }
}
